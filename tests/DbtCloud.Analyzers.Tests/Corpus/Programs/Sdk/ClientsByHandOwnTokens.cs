using DbtCloud;

DbtAccount spice = new(70403103922125, new Uri("https://ab123.us1.dbt.com"));
DbtAccount guild = new(70403103922126, new Uri("https://cd456.us1.dbt.com"));
DbtCloudClient[] clients =
[
    new(spice, DbtToken.FromEnvironmentVariable("DBT_TOKEN_SPICE")),
    new(guild, new DbtToken(Environment.GetEnvironmentVariable("DBT_TOKEN_GUILD")!)),
    new(spice, DbtToken.FromEnvironmentVariable("DBT_TOKEN_SPICE")),
];
foreach (DbtCloudClient client in clients)
{
    Console.WriteLine(client.Account.AccessUrl);
}
