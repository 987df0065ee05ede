namespace DbtCloud.Json;

/// <summary>What a model is written for.</summary>
internal enum JsonMode
{
    /// <summary>Everything that is set, as it came.</summary>
    Full,

    /// <summary>A request: what may be written, and what this version does not know.</summary>
    Request,

    /// <summary>Human eyes: secrets and members that this version does not know are masked.</summary>
    Display,
}
