namespace DbtCloud.Analyzers.Endpoints;

/// <summary>What a path turned out to be.</summary>
internal enum EndpointMatch
{
    /// <summary>Not a path of the API, or too little of it is known.</summary>
    Undecided,

    /// <summary>An operation of the table.</summary>
    Known,

    /// <summary>The table has the path, but not with this method.</summary>
    OtherMethod,

    /// <summary>The table has the path in another version of the API.</summary>
    OtherVersion,

    /// <summary>A version that does not exist.</summary>
    NoVersion,

    /// <summary>A path of the API that the table does not have.</summary>
    Unknown,
}
