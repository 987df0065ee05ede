using DbtCloud.Analyzers.Flow.Evaluation;
using DbtCloud.Analyzers.Flow.Facts;
using DbtCloud.Analyzers.Flow.Keys;
using DbtCloud.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;

namespace DbtCloud.Analyzers.Flow.Surfaces;

/// <summary>Bodies of incoming requests, and the SDK's webhook events that are made from them.</summary>
internal sealed class WebhookSurface : Surface
{
    public const string Body = "request body";
    private const string Content = "$content";

    public override bool Covers(INamedTypeSymbol type, string name)
        => name is "Microsoft.AspNetCore.Http.HttpRequest" or "Microsoft.AspNetCore.Http.HttpRequestJsonExtensions" or "System.IO.StreamReader" or "System.IO.Stream" or "System.IO.TextReader" or "System.IO.MemoryStream"
            or "DbtCloud.Webhooks.DbtWebhook" or "Microsoft.Azure.Functions.Worker.Http.HttpRequestData" or "Microsoft.Azure.Functions.Worker.HttpRequestDataExtensions" or "System.BinaryData" or "Microsoft.AspNetCore.Http.HttpRequestRewindExtensions" or "System.IO.BinaryReader"
            or "Amazon.Lambda.APIGatewayEvents.APIGatewayProxyRequest" or "System.IO.Pipelines.PipeReader";

    public override Value? Create(Call call)
    {
        if (call.Method.ContainingType.Name is "StreamReader" or "BinaryReader" && call.Inputs.Length > 0 && Evaluator.Plain(call.Inputs[0].Value) is Text { SingleHole: { } hole } && IsBody(hole))
        {
            return call.Inputs[0].Value;
        }

        return null;
    }

    public override Value? Read(Evaluator evaluator, IPropertySymbol property, Value? receiver, SyntaxNode syntax)
        => property.Name is "Body" or "BodyReader" && receiver is not null ? Text.Hole(Key.Computed(Body, Body, [evaluator.KeyOf(receiver)]), syntax) : null;

    public override Value? Invoke(Call call)
    {
        Evaluator evaluator = call.Evaluator;
        switch (call.Name)
        {
            case "ReadFromJsonAsync" when ReadType(call) is { } type && call.Receiver is { } request:
                Key read = Key.Computed(Body, Body, [evaluator.KeyOf(request)]);
                NoteRead(call, type, read, "a request's body");
                return Text.Hole(read, call.Site);
            case "ReadToEnd" or "ReadToEndAsync" or "ReadAsync" or "ReadAsStringAsync" or "ReadAllAsync" or "ToArray" or "GetBuffer" or "FromStreamAsync" or "FromStream":
                Value? source = call.Receiver ?? (call.Count > 0 ? call.Value(0) : null);
                return source is Text { SingleHole: { } body } && IsBody(body) ? source
                    : source is Instance copy && evaluator.FindMember(copy, Content) is { } copied ? copied : null;
            case "CopyTo" or "CopyToAsync" when call.Receiver is Text { SingleHole: { } from } && IsBody(from) && call.Count > 0:
                evaluator.SetMember(call.Value(0), Content, call.Receiver);
                return call.Unknown();
            case "Verify" or "VerifyAsync" or "TryVerify":
                if (!evaluator.IsSilent)
                {
                    foreach (Input input in call.Inputs)
                    {
                        if (Evaluator.Plain(input.Value) is Text { SingleHole: { } verified } && IsBody(verified))
                        {
                            evaluator.Facts.Webhooks.Add(new(call.Site, string.Empty, verified, isVerification: true, evaluator.Frame));
                        }
                    }
                }

                return null;
            default: return null;
        }
    }

    /// <summary>The type that a call reads: its type argument, or the one that it is given by <c>typeof</c>.</summary>
    public static ITypeSymbol? ReadType(Call call)
        => call.Method.TypeArguments.Length > 0
            ? call.Method.TypeArguments[0]
            : call.Arguments.Select(argument => argument.Value).OfType<Microsoft.CodeAnalysis.Operations.ITypeOfOperation>().FirstOrDefault()?.TypeOperand;

    /// <summary>Notes that something is read as a type; only the SDK's event from a request's body matters.</summary>
    public static void NoteRead(Call call, ITypeSymbol type, Key source, string how)
    {
        if (TypeNames.Of(type) == "DbtCloud.Webhooks.DbtWebhookEvent" && IsBody(source) && !call.Evaluator.IsSilent)
        {
            call.Evaluator.Facts.Webhooks.Add(new(call.Site, how, source, isVerification: false, call.Evaluator.Frame));
        }
    }

    private static bool IsBody(Key key) => key.Id.IndexOf(Body, StringComparison.Ordinal) >= 0;
}
