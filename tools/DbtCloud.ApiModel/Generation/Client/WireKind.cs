namespace DbtCloud.ApiModel.Generation.Client;

/// <summary>The kinds of values; the names are those of the client's read and write methods.</summary>
internal enum WireKind
{
    Text,
    Boolean,
    Int32,
    Int64,
    Date,
    EpochMicros,
    Duration,
    Any,
    Id,
    TextEnum,
    NumberEnum,
    Model,
    Choice,
    List,
    Map,
}
