using Microsoft.Extensions.Logging;

namespace Ops.Migration;

/// <summary>Tells people whose configuration still has the old address; sends nothing.</summary>
public sealed class HostMigrationCheck(ILogger<HostMigrationCheck> logger)
{
    public bool NeedsMigration(Uri accessUrl)
    {
        if (accessUrl.Host == "cloud.getdbt.com")
        {
            logger.LogWarning("{Url} still points to cloud.getdbt.com", accessUrl);
            return true;
        }

        if (accessUrl.Host.EndsWith(".getdbt.com", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        return string.Equals(accessUrl.Authority, "emea.dbt.com", StringComparison.OrdinalIgnoreCase)
            || accessUrl.Host.Equals("au.dbt.com", StringComparison.OrdinalIgnoreCase)
            || accessUrl.AbsoluteUri.StartsWith("https://metadata.cloud.getdbt.com/", StringComparison.Ordinal);
    }

    public void Explain(IEnumerable<Uri> urls)
    {
        foreach (Uri url in urls.Where(NeedsMigration))
        {
            Console.WriteLine($"{url}: see https://docs.getdbt.com/docs/cloud/about-cloud/access-regions-ip-addresses");
            Console.WriteLine("Hosts like https://cloud.getdbt.com are replaced by PREFIX.us1.dbt.com.");
        }
    }

    public string Region(string host) => host switch
    {
        "cloud.getdbt.com" => "us1",
        "emea.dbt.com" => "eu1",
        "au.dbt.com" => "au1",
        _ => "unknown",
    };
}
