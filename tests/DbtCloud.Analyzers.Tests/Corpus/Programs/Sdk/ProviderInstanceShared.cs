using DbtCloud;

internal sealed class FromVariable(string name) : IDbtCredentialProvider
{
    public ValueTask<DbtToken> GetTokenAsync(DbtCredentialContext context, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(DbtToken.FromEnvironmentVariable(name));
}

public static class Program
{
    public static void Main()
    {
        IDbtCredentialProvider credentials = new FromVariable("DBT_TOKEN");
        DbtCloudClient spice = new(new DbtAccount(70403103922125, new Uri("https://ab123.us1.dbt.com")), credentials);
        DbtCloudClient guild = new(new DbtAccount(70403103922126, new Uri("https://cd456.us1.dbt.com")), credentials); // expect: DBTC1001
        Console.WriteLine($"{spice.Account} {guild.Account}");
    }
}
