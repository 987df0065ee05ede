public static class Scripts
{
    public const string Curl = "curl -H 'Authorization: Bearer {{token:curl}}' https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/jobs/"; // expect: DBTC1002

    public static string Login(string environment) => $"dbt login --env {environment} --token {{token:login}}"; // expect: DBTC1002

    public static string Docker => "docker run -e DBT_TOKEN={{service:docker}} image"; // expect: DBTC1002
}
