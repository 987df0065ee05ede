using DbtCloud.Analyzers.Flow;
using DbtCloud.Analyzers.Flow.Facts;
using DbtCloud.Analyzers.Flow.Keys;
using DbtCloud.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DbtCloud.Analyzers.Rules;

/// <summary>The question behind DBTC3004: dbt ids that pass through 32 bits.</summary>
internal sealed class NarrowIds
{
    private static readonly HashSet<string> Collections = new(StringComparer.OrdinalIgnoreCase) { "accounts", "projects", "environments", "jobs", "runs" };

    private static readonly HashSet<string> JsonNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "id", "account_id", "project_id", "environment_id", "job_id", "run_id", "job_definition_id", "accountid", "projectid", "environmentid", "jobid", "runid", "jobdefinitionid",
    };

    private readonly List<Finding> findings = [];
    private readonly HashSet<SyntaxNode> places = [];

    private NarrowIds()
    {
    }

    public static IReadOnlyList<Finding> Find(FactSink facts, DbtEvidence evidence)
    {
        NarrowIds result = new();
        HashSet<Part> parts = [];
        HashSet<string> keys = [];
        List<string> answers = [];
        foreach (RequestFact request in facts.Requests.Where(evidence.IsDbt))
        {
            foreach (Part part in IdParts(request.Url))
            {
                parts.Add(part);
                if (part.Hole is { } hole)
                {
                    keys.Add(hole.Id);
                }
            }

            if (request.Answer is { } answer)
            {
                answers.Add(answer.Id);
            }
        }

        foreach (BindingFact binding in facts.Bindings.Where(binding => binding.IsSdk))
        {
            parts.UnionWith(binding.Account.Parts);
            keys.UnionWith(binding.Account.Holes.Select(hole => hole.Id));
        }

        foreach (Text id in facts.Ids)
        {
            parts.UnionWith(id.Parts);
            keys.UnionWith(id.Holes.Select(hole => hole.Id));
        }

        foreach (NarrowFact narrow in facts.Narrow)
        {
            bool isDeclaration = narrow.What[0] == '\'';
            bool sent = isDeclaration ? narrow.Value.SingleHole is { } hole && keys.Contains(hole.Id) : narrow.Value.Parts.Any(parts.Contains);
            bool received = !isDeclaration && narrow.Value.SingleHole is { } read && JsonNames.Contains(LastName(read)) && answers.Any(answer => read.Mentions(answer));
            if (sent || received)
            {
                result.Add(narrow.Syntax, narrow.What);
            }
        }

        HashSet<ITypeSymbol> seen = new(SymbolEqualityComparer.Default);
        foreach (AnswerFact answer in facts.Answers)
        {
            if (answers.Any(id => answer.Source.Mentions(id)))
            {
                result.Examine(answer.Type, seen);
            }
        }

        return result.findings;
    }

    private static IEnumerable<Part> IdParts(RequestUrl url)
    {
        string[] segments = url.Path.Characters.Split('/');
        int position = 0;
        for (int index = 0; index < segments.Length; index++)
        {
            if (index > 0 && Collections.Contains(segments[index - 1]) && segments[index].Length > 0)
            {
                foreach (Part part in url.Path.Slice(position, segments[index].Length).Parts)
                {
                    yield return part;
                }
            }

            position += segments[index].Length + 1;
        }

        // ?project_id=…
        position = 0;
        foreach (string pair in url.Query.Characters.Split('&'))
        {
            int name = pair.IndexOf('=');
            if (name > 2 && JsonNames.Contains(pair.Substring(0, name)) && pair.Length > name + 1)
            {
                foreach (Part part in url.Query.Slice(position + name + 1, pair.Length - name - 1).Parts)
                {
                    yield return part;
                }
            }

            position += pair.Length + 1;
        }
    }

    private static string LastName(Key key)
    {
        int dot = key.Id.LastIndexOf('.');
        return dot < 0 ? string.Empty : key.Id.Substring(dot + 1);
    }

    // The models that an answer is read into, however deep.
    private void Examine(ITypeSymbol type, HashSet<ITypeSymbol> seen)
    {
        if (type is IArrayTypeSymbol array)
        {
            Examine(array.ElementType, seen);
            return;
        }

        if (type is not INamedTypeSymbol named || !seen.Add(type) || seen.Count > 100)
        {
            return;
        }

        foreach (ITypeSymbol argument in named.TypeArguments)
        {
            Examine(argument, seen);
        }

        if (named.DeclaringSyntaxReferences.IsEmpty)
        {
            return;
        }

        foreach (IPropertySymbol property in named.GetMembers().OfType<IPropertySymbol>().Where(member => !member.IsStatic))
        {
            bool isInt = property.Type.SpecialType == SpecialType.System_Int32
                || property.Type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [{ SpecialType: SpecialType.System_Int32 }] };
            if (isInt && JsonNames.Contains(JsonName(property)) && property.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is { } declaration)
            {
                Add(declaration, $"'{property.Name}'");
            }
            else if (!isInt)
            {
                Examine(property.Type, seen);
            }
        }
    }

    private static string JsonName(IPropertySymbol property)
    {
        AttributeData? attribute = property.GetAttributes().FirstOrDefault(candidate => candidate.AttributeClass?.Name is "JsonPropertyNameAttribute" or "JsonPropertyAttribute" or "DataMemberAttribute");
        return attribute?.ConstructorArguments.FirstOrDefault().Value as string ?? property.Name;
    }

    private void Add(SyntaxNode syntax, string what)
    {
        if (places.Add(syntax))
        {
            SyntaxToken name = syntax switch
            {
                PropertyDeclarationSyntax property => property.Identifier,
                ParameterSyntax parameter => parameter.Identifier,
                VariableDeclaratorSyntax variable => variable.Identifier,
                _ => default,
            };
            findings.Add(new Finding(Descriptors.DBTC3004, syntax, what) { Exact = name.RawKind == 0 ? null : name.GetLocation() });
        }
    }
}
