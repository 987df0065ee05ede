namespace DbtCloud.Http;

internal enum HostRole
{
    Foreign,
    Access,
    Metadata,
    SemanticLayer,
}
