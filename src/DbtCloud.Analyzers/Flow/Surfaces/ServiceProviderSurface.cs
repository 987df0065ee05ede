using DbtCloud.Analyzers.Flow.Evaluation;
using DbtCloud.Analyzers.Flow.Keys;
using DbtCloud.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;

namespace DbtCloud.Analyzers.Flow.Surfaces;

/// <summary>Services of the project that are asked from a container: one object for each type.</summary>
internal sealed class ServiceProviderSurface : Surface
{
    public override bool Covers(INamedTypeSymbol type, string name)
        => name is "Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions" or "System.IServiceProvider" or "Microsoft.Extensions.DependencyInjection.ActivatorUtilities";

    public override Value? Invoke(Call call)
    {
        if (call.Name is not ("GetRequiredService" or "GetService" or "CreateInstance") || call.Method.TypeArguments.Length != 1)
        {
            return null;
        }

        ITypeSymbol type = call.Method.TypeArguments[0];
        if (call.Evaluator.Project.ImplementationOf(type) is { IsRecord: false } implementation)
        {
            return call.Evaluator.Open(implementation, Key.Parameter("service:" + TypeNames.Identity(implementation), implementation.Name));
        }

        return Text.Hole(Key.Parameter("service", TypeNames.Of(type)), call.Site);
    }
}
