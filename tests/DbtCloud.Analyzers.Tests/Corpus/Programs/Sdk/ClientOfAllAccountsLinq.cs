using DbtCloud;

long[] ids = [70403103922125, 70403103922126, 70403103922127];
Uri url = new("https://ab123.us1.dbt.com");
DbtToken token = DbtToken.FromEnvironmentVariable("DBT_TOKEN");
DbtCloudClient[] clients = ids.Select(id => new DbtCloudClient(new DbtAccount(id, url), token)).ToArray(); // expect: DBTC1001
Console.WriteLine(clients.Length);

DbtCloudClient[] right = ids.Select(id => new DbtCloudClient(new DbtAccount(id, url), DbtToken.FromEnvironmentVariable($"DBT_TOKEN_{id}"))).ToArray();
Console.WriteLine(right.Length);
