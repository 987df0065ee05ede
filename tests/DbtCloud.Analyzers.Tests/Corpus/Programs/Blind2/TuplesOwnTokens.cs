using DbtCloud;

(string Key, long Id, string Url, string Variable)[] table =
[
    ("a", 70403103912401, "https://tu124.us1.dbt.com", "DBT_TOKEN_A"),
    ("b", 70403103912402, "https://tu125.eu1.dbt.com", "DBT_TOKEN_B"),
];

var clients = table.ToDictionary(
    row => row.Key,
    row => new DbtCloudClient(new DbtAccount(row.Id, new Uri(row.Url)), DbtToken.FromEnvironmentVariable(row.Variable)));

foreach (var (key, client) in clients)
{
    await foreach (var job in client.Jobs.ListAsync())
        Console.WriteLine($"{key} {job.Id}");
}
