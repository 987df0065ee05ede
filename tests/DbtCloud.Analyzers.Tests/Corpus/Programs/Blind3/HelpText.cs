namespace Cli;

internal static class Help
{
    private const string Topic = "tokens";

    private static void Main(string[] args)
    {
        if (args.Length == 0 || args[0] == Topic)
        {
            Console.WriteLine("""
                A personal access token belongs to one account. To see whether yours works:

                  curl -H "Authorization: Bearer $DBT_TOKEN" https://YOUR_PREFIX.us1.dbt.com/api/v2/accounts/YOUR_ACCOUNT/

                Not like this any more, the shared hosts were deprecated on 1 November 2026:

                  curl -H "Authorization: Token $DBT_TOKEN" https://cloud.getdbt.com/api/v2/accounts/
                  curl -H "Authorization: Token $DBT_TOKEN" https://emea.dbt.com/api/v2/users/7/apikey/
                """);
            return;
        }

        Console.Error.WriteLine($"no help on {args[0]}; see https://docs.getdbt.com/docs/dbt-cloud-apis/user-tokens");
        Console.Error.WriteLine("hosts: cloud.getdbt.com is now PREFIX.us1.dbt.com, au.dbt.com is now PREFIX.au1.dbt.com");
        Environment.Exit(64);
    }
}
