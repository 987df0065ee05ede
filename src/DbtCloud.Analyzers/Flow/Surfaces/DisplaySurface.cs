using DbtCloud.Analyzers.Flow.Evaluation;
using DbtCloud.Analyzers.Flow.Facts;
using DbtCloud.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace DbtCloud.Analyzers.Flow.Surfaces;

/// <summary>Where values come to light: logs, consoles, traces, activities, exceptions.</summary>
internal sealed class DisplaySurface : Surface
{
    public override bool Covers(INamedTypeSymbol type, string name)
        => Of(type, name) is not null || IsException(type);

    public override Value? Create(Call call)
    {
        if (IsException(call.Method.ContainingType))
        {
            Show(call, TokenExposure.ExceptionMessage);
        }

        return null;
    }

    public override Value? Invoke(Call call)
    {
        string name = TypeNames.Of(call.Method.ContainingType);
        if (Of(call.Method.ContainingType, name) is { } exposure && Shows(call, exposure))
        {
            Show(call, exposure);
            return call.Name.StartsWith("Set", StringComparison.Ordinal) || call.Name.StartsWith("Add", StringComparison.Ordinal) ? call.Receiver ?? call.Unknown() : call.Unknown();
        }

        return null;
    }

    private static TokenExposure? Of(INamedTypeSymbol type, string name) => name switch
    {
        "System.Console" or "System.IO.TextWriter" => TokenExposure.Console,
        "System.Diagnostics.Debug" or "System.Diagnostics.Trace" or "System.Diagnostics.TraceSource" or "Microsoft.Extensions.Logging.LoggerExtensions" or "Microsoft.Extensions.Logging.ILogger"
            or "Serilog.Log" or "Serilog.ILogger" or "NLog.Logger" or "log4net.ILog" => TokenExposure.Log,
        "System.Diagnostics.Activity" or "OpenTelemetry.Trace.TelemetrySpan" or "System.Diagnostics.ActivityTagsCollection" => TokenExposure.ActivityTag,
        "Spectre.Console.AnsiConsole" => TokenExposure.Console,
        _ => type.Name.EndsWith("Logger", StringComparison.Ordinal) && type.TypeKind == TypeKind.Interface && !type.DeclaringSyntaxReferences.IsEmpty ? TokenExposure.Log : null,
    };

    private static bool Shows(Call call, TokenExposure exposure) => exposure switch
    {
        TokenExposure.Console => call.Name.StartsWith("Write", StringComparison.Ordinal) || call.Name.StartsWith("Markup", StringComparison.Ordinal),
        TokenExposure.ActivityTag => call.Name is "SetTag" or "AddTag" or "SetBaggage" or "AddBaggage" or "SetAttribute" or "SetCustomProperty" or "Add",
        _ => !call.Name.StartsWith("Is", StringComparison.Ordinal),
    };

    private static bool IsException(INamedTypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type is { Name: "Exception", ContainingNamespace.Name: "System" })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Notes every argument that shows its value; a DbtToken hides itself.</summary>
    public static void Show(Call call, TokenExposure exposure)
    {
        if (call.Evaluator.IsSilent)
        {
            return;
        }

        foreach (IArgumentOperation argument in call.Arguments)
        {
            int index = argument.Parameter?.Ordinal ?? -1;
            if (index < 0 || index >= call.Inputs.Length || argument.ArgumentKind == ArgumentKind.DefaultValue)
            {
                continue;
            }

            IReadOnlyList<IOperation> elements = ElementsOf(argument);
            if (elements.Count == 0)
            {
                Note(call, exposure, argument.Value, call.Inputs[index].Value);
                continue;
            }

            Items items = call.Evaluator.ItemsOf(call.Inputs[index].Value, argument.Syntax);
            for (int position = 0; position < elements.Count && position < items.Known.Length; position++)
            {
                Note(call, exposure, elements[position], items.Known[position]);
            }
        }
    }

    private static IReadOnlyList<IOperation> ElementsOf(IArgumentOperation argument)
        => argument.ArgumentKind == ArgumentKind.Explicit
            ? []
            : argument.Value is IArrayCreationOperation { Initializer: { } initializer } ? initializer.ElementValues : argument.Value.ChildOperations.ToList();

    private static void Note(Call call, TokenExposure exposure, IOperation operation, Value value)
    {
        while (operation is IConversionOperation { OperatorMethod: null } conversion)
        {
            operation = conversion.Operand;
        }

        if (TypeNames.Of(operation.Type) == "DbtCloud.DbtToken")
        {
            return;
        }

        foreach (Alternative alternative in Choice.Flatten(value))
        {
            if (Evaluator.Plain(alternative.Value) is Text { Length: > 0 } text)
            {
                call.Evaluator.Facts.Shown.Add(new(exposure, text, operation.Syntax, call.Evaluator.Frame));
            }
        }
    }
}
