public static class Help
{
    public static void Print()
    {
        Console.WriteLine("GET https://ab123.us1.dbt.com/api/v2/accounts/ lists the accounts of a user key.");
        Console.WriteLine("GET /api/v2/users/{id}/ and /api/v2/whoami/ are gone.");
    }

    public static string Markdown() => string.Join('\n', "# Endpoints", "* `https://ab123.us1.dbt.com/api/v4/accounts/`", "* `/private/accounts/1/features/`");

    public static bool IsList(HttpRequestMessage request) => request.RequestUri?.AbsolutePath is "/api/v2/accounts/" or "/api/v3/accounts/";
}
