using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using DbtCloud.Emulator.Http;
using DbtCloud.Emulator.Routing;
using DbtCloud.Emulator.State;

namespace DbtCloud.Emulator.Resources.Repositories;

/// <summary>Repositories: under the account in v2, under their project in v3.</summary>
internal static class RepositoryResource
{
    private const string Project = "/api/v3/accounts/{account_id}/projects/{project_id}/";

    public static void Register(HandlerTable handlers)
    {
        ResourceProfile profile = new()
        {
            Collection = $"{Project}repositories/",
            Table = TableNames.Repositories,
            Scope = ["project_id"],
            Extras = ["remote_url", "pull_request_url_template", "git_provider_id"],
            View = Complete,
            Check = Check,
            Created = (context, repository) => Attach(context, repository),
            Filters = new Dictionary<string, Func<AccountState, string, Func<JsonObject, bool>>>
            {
                ["remote_url"] = (_, text) => row => row.Text("remote_url") == text,
            },
        };
        CrudHandlers.Register(handlers, profile);
        CrudHandlers.Register(handlers, profile with { Collection = "/api/v2/accounts/{account_id}/repositories/", Scope = [] });
        handlers[$"POST {Project}managed-repositories/"] = CreateManaged;
        handlers[$"GET {Project}managed-repositories/{{repository_id}}/download/"] = Download;
    }

    private static void Check(RequestContext context, JsonObject repository)
    {
        if (repository.Number("project_id") is { } project && context.Account[TableNames.Projects].FindActive(project) is null)
        {
            throw ApiProblem.Invalid("project_id", "The project does not exist.");
        }

        string? url = repository.Text("remote_url");
        if (url is null && repository.Text("full_name") is null)
        {
            throw ApiProblem.Invalid("remote_url", "This field is required.");
        }

        repository["git_clone_strategy"] ??= "deploy_key";
        repository["remote_backend"] ??= url?.Contains("github", StringComparison.OrdinalIgnoreCase) == true ? "github" : url?.Contains("gitlab", StringComparison.OrdinalIgnoreCase) == true ? "gitlab" : "manual_config";
        repository["full_name"] ??= FullName(url!);
        repository["remote_url"] ??= $"git://github.com/{repository.Text("full_name")}.git";
        if (repository["deploy_key"] is null)
        {
            JsonObject key = context.World.Stamp(new JsonObject { ["account_id"] = context.Account.Id, ["public_key"] = $"ssh-rsa emulated-{context.World.Ids.Next()}" });
            context.Account["deploy-keys"].Add(key);
            repository["deploy_key"] = key.Copy();
            repository["deploy_key_id"] ??= key.Id();
        }
    }

    private static string FullName(string url)
    {
        string path = url.Replace(':', '/').TrimEnd('/');
        path = path.EndsWith(".git", StringComparison.Ordinal) ? path[..^4] : path;
        string[] parts = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        return parts.Length >= 2 ? $"{parts[^2]}/{parts[^1]}" : path;
    }

    private static void Complete(RequestContext context, JsonObject repository, JsonObject view)
    {
        string name = repository.Text("full_name") ?? "";
        if (context.Operation.Api == "v3")
        {
            view["name"] = name.Split('/')[^1];
            view["github_repo"] = repository.Text("remote_backend") == "github" ? name : null;
            view["web_url"] = repository.Text("remote_backend") == "github" ? $"https://github.com/{name}" : null;
            view["is_private_link_enabled"] = repository["private_link_endpoint_id"] is not null;
        }

        view["remote_url"] = repository.Text("remote_url");
        view["deploy_key"] = repository["deploy_key"]?.DeepClone();
    }

    private static void Attach(RequestContext context, JsonObject repository)
    {
        // A project's first repository is its repository.
        if (context.Account[TableNames.Projects].FindActive(repository.Number("project_id")) is { } project)
        {
            project["repository_id"] ??= repository.Id();
        }
    }

    private static EmulatorResponse CreateManaged(RequestContext context)
    {
        JsonObject project = context.Account[TableNames.Projects].FindActive(context.Id("project_id")) ?? throw ApiProblem.NotFound();
        string name = context.CheckedBody().Text("name") is { Length: > 0 } given ? given : throw ApiProblem.Invalid("name", "This field is required.");
        JsonObject repository = new()
        {
            ["account_id"] = context.Account.Id,
            ["project_id"] = project.Id(),
            ["full_name"] = $"managed/{name}",
            ["remote_url"] = $"git://github.com/managed/{name}.git",
            ["remote_backend"] = "managed",
        };
        Check(context, repository);
        context.Account[TableNames.Repositories].Add(context.World.Stamp(repository));
        Attach(context, repository);
        JsonObject view = Catalog.SchemaShape.Project(repository, context.ResponseType(), ["remote_url"]);
        Complete(context, repository, view);
        return context.Ok(view);
    }

    private static EmulatorResponse Download(RequestContext context)
    {
        JsonObject repository = context.Account[TableNames.Repositories].FindActive(context.Id("repository_id")) ?? throw ApiProblem.NotFound();
        if (repository.Text("remote_backend") != "managed" || repository.Number("project_id") != context.Id("project_id"))
        {
            throw ApiProblem.NotFound();
        }

        using MemoryStream stream = new();
        using (ZipArchive archive = new(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using Stream file = archive.CreateEntry("dbt_project.yml").Open();
            file.Write(Encoding.UTF8.GetBytes($"name: {repository.Text("full_name")!.Split('/')[^1]}\nprofile: default\n"));
        }

        EmulatorResponse response = new() { ContentType = "application/zip", Content = new BytesContent(stream.ToArray()) };
        response.Headers["Content-Disposition"] = "attachment; filename=\"repository.zip\"";
        return response;
    }
}
