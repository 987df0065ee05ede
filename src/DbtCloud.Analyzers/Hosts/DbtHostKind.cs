namespace DbtCloud.Analyzers.Hosts;

internal enum DbtHostKind
{
    /// <summary>Nothing of dbt's.</summary>
    Other,

    /// <summary>A web site of dbt's without an API: documentation, package hub, blog.</summary>
    WebSite,

    /// <summary>A host of dbt's that is fine to use.</summary>
    Current,

    /// <summary>The shared host under getdbt.com and its metadata and semantic-layer forms.</summary>
    DeprecatedShared,

    /// <summary>A regional host without an account prefix.</summary>
    NoLongerListed,

    /// <summary>Any other host under getdbt.com: single-tenant deployments.</summary>
    SingleTenant,
}
