namespace DbtCloud.Analyzers.Flow.Keys;

/// <summary>Where a value comes from, as far as that says whether two values are the same.</summary>
internal enum KeyKind
{
    /// <summary>A literal or constant.</summary>
    Constant,

    /// <summary>A path of the configuration; environment variables of the same name are the same.</summary>
    Configuration,

    /// <summary>An environment variable.</summary>
    Environment,

    /// <summary>A secret of a store, by name.</summary>
    Secret,

    /// <summary>A member of an options type that is not known to be bound to a section.</summary>
    Options,

    /// <summary>A static member without a known value.</summary>
    Static,

    /// <summary>A member of another value.</summary>
    Member,

    /// <summary>A parameter of the method, constructor or lambda that the analysis started at.</summary>
    Parameter,

    /// <summary>The element of a collection that a loop or query is at.</summary>
    Element,

    /// <summary>Made from other values by a known operation.</summary>
    Computed,

    /// <summary>A value that is only equal to itself.</summary>
    Opaque,
}
