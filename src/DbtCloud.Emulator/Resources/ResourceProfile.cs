using System.Text.Json.Nodes;
using DbtCloud.Emulator.Routing;
using DbtCloud.Emulator.State;

namespace DbtCloud.Emulator.Resources;

/// <summary>What sets one resource apart from the usual create, read, update, delete.</summary>
internal sealed record ResourceProfile
{
    /// <summary>The path of the collection; items lie under it.</summary>
    public required string Collection { get; init; }

    /// <summary>The path of one item; by default the collection's followed by <c>{id}/</c>.</summary>
    public string? Item { get; init; }

    public required string Table { get; init; }

    /// <summary>Path parameters that narrow the collection, and are members of its records.</summary>
    public IReadOnlyList<string> Scope { get; init; } = [];

    /// <summary>Published members that a new record may lack although the published file requires them.</summary>
    public IReadOnlyList<string> Optional { get; init; } = [];

    /// <summary>Members that the live service sends beside the published ones.</summary>
    public IReadOnlyList<string> Extras { get; init; } = [];

    /// <summary>The type of answers that the model does not have.</summary>
    public string? Shape { get; init; }

    public string DefaultOrder { get; init; } = "id";

    /// <summary>Completes or replaces an answer; the record's projection is passed in.</summary>
    public Action<RequestContext, JsonObject, JsonObject>? View { get; init; }

    /// <summary>Fills in defaults and refuses what cannot be; called before anything is stored.</summary>
    public Action<RequestContext, JsonObject>? Check { get; init; }

    public Action<RequestContext, JsonObject>? Created { get; init; }

    public Action<RequestContext, JsonObject>? Updated { get; init; }

    /// <summary>Refuses a deletion, or takes along what depends on the record.</summary>
    public Action<RequestContext, JsonObject>? Deleting { get; init; }

    /// <summary>Filters that are no plain comparison of a member, by parameter.</summary>
    public IReadOnlyDictionary<string, Func<AccountState, string, Func<JsonObject, bool>>> Filters { get; init; }
        = new Dictionary<string, Func<AccountState, string, Func<JsonObject, bool>>>();

    /// <summary>The first letters of ids that are text; null for numbers.</summary>
    public string? IdPrefix { get; init; }

    /// <summary>Whether a deleted record can still be retrieved.</summary>
    public bool ShowsDeleted { get; init; }

    /// <summary>Rows of the table that belong to another resource.</summary>
    public Func<JsonObject, bool>? Where { get; init; }
}
