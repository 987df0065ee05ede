using DbtCloud;

var east = (Id: 70403103912601L, Url: "https://tv126.us1.dbt.com");
var west = (Id: 70403103912602L, Url: "https://tv127.us1.dbt.com");

var first = new DbtCloudClient(new DbtAccount(east.Id, new Uri(east.Url)), DbtToken.FromEnvironmentVariable("DBT_TOKEN"));
var second = new DbtCloudClient(new DbtAccount(west.Id, new Uri(west.Url)), DbtToken.FromEnvironmentVariable("DBT_TOKEN")); // expect: DBTC1001

await foreach (var job in first.Jobs.ListAsync()) Console.WriteLine(job.Name);
await foreach (var job in second.Jobs.ListAsync()) Console.WriteLine(job.Name);
