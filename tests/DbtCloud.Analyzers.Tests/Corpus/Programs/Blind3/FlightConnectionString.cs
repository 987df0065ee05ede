using System.Data.Common;

namespace Flight;

// the Semantic Layer's driver takes its token in the connection string
public static class FlightConnections
{
    private const string Written = "jdbc:arrow-flight-sql://fc930.semantic-layer.us1.dbt.com:443?&environmentId=7&token={{service:flight}}"; // expect: DBTC1002
    private const string Sample = "jdbc:arrow-flight-sql://fc930.semantic-layer.us1.dbt.com:443?&environmentId=7&token=<token>";

    public static DbConnectionStringBuilder Open(long environment)
    {
        DbConnectionStringBuilder builder = new()
        {
            ["Host"] = "fc930.semantic-layer.us1.dbt.com",
            ["Port"] = 443,
            ["EnvironmentId"] = environment,
            ["Token"] = Environment.GetEnvironmentVariable("DBT_SL_TOKEN") ?? "",
        };
        return builder;
    }

    public static int Length() => Written.Length + Sample.Length;
}
