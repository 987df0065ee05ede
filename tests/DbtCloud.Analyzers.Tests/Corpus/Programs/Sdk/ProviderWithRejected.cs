using DbtCloud;

internal sealed class Refreshing(Func<string, bool, string> vault) : IDbtCredentialProvider
{
    private readonly Dictionary<long, DbtToken> known = [];

    public ValueTask<DbtToken> GetTokenAsync(DbtCredentialContext context, CancellationToken cancellationToken = default)
    {
        if (!known.TryGetValue(context.Account.Id, out DbtToken? token) || token == context.RejectedToken)
        {
            known[context.Account.Id] = token = new DbtToken(vault($"dbt-{context.Account.Id}", context.RejectedToken is not null));
        }

        return ValueTask.FromResult(token);
    }
}

public static class Program
{
    public static void Main()
    {
        Refreshing credentials = new((name, fresh) => File.ReadAllText(name + fresh));
        DbtCloudClient spice = new(new DbtAccount(70403103922125, new Uri("https://ab123.us1.dbt.com")), credentials);
        DbtCloudClient guild = new(new DbtAccount(70403103922126, new Uri("https://cd456.us1.dbt.com")), credentials);
        Console.WriteLine($"{spice.Account} {guild.Account}");
    }
}
