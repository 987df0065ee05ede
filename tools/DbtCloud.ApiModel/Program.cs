using System.CommandLine;
using DbtCloud.ApiModel;

Option<FileInfo> v2 = new("--v2") { Description = "The published OpenAPI file of v2.", Required = true };
Option<FileInfo> v3 = new("--v3") { Description = "The published OpenAPI file of v3.", Required = true };
Command import = new("import", "Read the published files, apply the corrections, write api/ and all generated code, and report what changed.") { v2, v3 };
import.SetAction((result, cancellationToken) => Commands.ImportAsync(result.GetRequiredValue(v2), result.GetRequiredValue(v3), Console.Out, cancellationToken));

Command generate = new("generate", "Write all generated code again from api/.");
generate.SetAction(_ => Commands.Generate(Console.Out));

return await new RootCommand("Keeps api/ and everything that is generated from it.") { import, generate }.Parse(args).InvokeAsync().ConfigureAwait(false);
