using System.Diagnostics;
using Microsoft.Extensions.Logging;

public sealed class Checker(ILogger<Checker> logger)
{
    public void Check(Uri url)
    {
        Debug.Assert(url.Host != "cloud.getdbt.com", "cloud.getdbt.com is gone");
        if (url.Host.EndsWith("getdbt.com", StringComparison.OrdinalIgnoreCase))
        {
            logger.LogWarning("{Host} is deprecated: cloud.getdbt.com and its like stop on 1 November 2026", url.Host);
        }

        if (string.Equals(url.Host, "emea.dbt.com", StringComparison.OrdinalIgnoreCase) || url.Host is "au.dbt.com")
        {
            Console.WriteLine("emea.dbt.com and au.dbt.com are no longer listed.");
        }
    }
}
