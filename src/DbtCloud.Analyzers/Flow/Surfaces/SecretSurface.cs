using DbtCloud.Analyzers.Flow.Keys;
using DbtCloud.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;

namespace DbtCloud.Analyzers.Flow.Surfaces;

/// <summary>Stores of secrets, by the names of their methods: reading one name twice gives one secret.</summary>
internal sealed class SecretSurface : Surface
{
    private static readonly string[] Stores = ["Secret", "Vault", "Credential", "Parameter", "Token", "Password", "Key"];

    public override bool Covers(INamedTypeSymbol type, string name)
        => name is "Azure.Response" or "Azure.NullableResponse" || !name.StartsWith("System.Collections", StringComparison.Ordinal) && !name.StartsWith("DbtCloud.", StringComparison.Ordinal)
            && (type.DeclaringSyntaxReferences.IsEmpty || type.TypeKind == TypeKind.Interface)
            && Array.Exists(Stores, store => type.Name.IndexOf(store, StringComparison.Ordinal) >= 0);

    public override Value? Invoke(Call call)
    {
        bool reads = call.Name.StartsWith("GetSecret", StringComparison.Ordinal) || call.Name.StartsWith("Read", StringComparison.Ordinal)
            || call.Name is "Get" or "GetAsync" or "GetValue" or "GetValueAsync" or "GetParameter" or "GetParameterAsync" or "Fetch" or "FetchAsync" or "Resolve" or "ResolveAsync";
        int name = -1;
        for (int index = 0; reads && index < call.Method.Parameters.Length; index++)
        {
            name = name < 0 && call.Method.Parameters[index].Type.SpecialType == SpecialType.System_String ? index : name;
        }

        if (!reads || name < 0 || name >= call.Inputs.Length || call.Evaluator.Project.ImplementationOf(call.Method.ContainingType) is not null)
        {
            return null;
        }

        return call.Evaluator.Map(call.Inputs[name].Value, plain =>
        {
            Text text = call.Evaluator.AsText(plain, call.Site);
            return text.Length == 0 ? call.Unknown() : Text.Hole(Key.Secret(text.Id, text.Describe(), text.Varies, text.Elements), call.Site);
        });
    }

    // A secret's value is the secret: Response<KeyVaultSecret>.Value.Value.
    public override Value? Read(Evaluation.Evaluator evaluator, IPropertySymbol property, Value? receiver, SyntaxNode syntax)
        => property.Name is "Value" or "SecretString" && receiver is Text { SingleHole.Kind: KeyKind.Secret } ? receiver : null;
}
