using DbtCloud;
using Microsoft.Extensions.Logging;

public sealed class Startup(ILogger<Startup> logger)
{
    public DbtCloudClient Create()
    {
        DbtToken token = DbtToken.FromEnvironmentVariable("DBT_TOKEN");
        logger.LogInformation("Token {Token}, kind {Kind}", token, token.Kind);
        logger.LogDebug("Token {Token}", token.Reveal()); // expect: DBTC1003
        Console.WriteLine($"Using {token}");
        Console.WriteLine($"Using {token.Reveal()}"); // expect: DBTC1003
        return new DbtCloudClient(new DbtAccount(70403103922125, new Uri("https://ab123.us1.dbt.com")), token);
    }
}
