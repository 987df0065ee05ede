using DbtCloud.ApiModel.Model;
using DbtCloud.Emulator.Catalog;

namespace DbtCloud.Emulator.Routing;

/// <summary>What answers each operation, by method and path; the model says which operations there are.</summary>
internal sealed class HandlerTable
{
    private readonly Dictionary<string, Handler> _handlers = new(StringComparer.Ordinal);
    private readonly List<ApiOperation> _unpublished = [];

    public Handler this[string key]
    {
        set
        {
            if (!ApiCatalog.ByKey.ContainsKey(key))
            {
                throw new InvalidOperationException($"The API model has no operation '{key}'.");
            }

            _handlers.Add(key, value);
        }
    }

    /// <summary>Adds an operation that is not published, and that the model need not have; without a handler it is answered 501.</summary>
    public void AddUnpublished(string method, string path, string name, string tag, Handler? handler)
    {
        if (handler is not null && ApiCatalog.ByKey.ContainsKey($"{method} {path}"))
        {
            _handlers.Add($"{method} {path}", handler);
            return;
        }

        ApiOperation operation = new()
        {
            Method = method,
            Path = path,
            Name = name,
            Tag = tag,
            Flags = [ApiFlags.Unpublished],
            Responses = [new ApiResponse { Status = 200, Envelope = ApiEnvelopes.Standard, Type = "any" }],
        };
        _unpublished.Add(operation);
        if (handler is not null)
        {
            _handlers.Add(operation.Key, handler);
        }
    }

    public RouteTable Build()
    {
        RouteTable routes = new();
        foreach (ApiOperation operation in ApiCatalog.Published.Concat(_unpublished))
        {
            routes.Add(new Route(operation, _handlers.GetValueOrDefault(operation.Key)));
        }

        return routes;
    }
}
