using DbtCloud;

DbtToken token = DbtToken.FromEnvironmentVariable("DBT_TOKEN");
DbtCloudClient spice = new(new DbtAccount(70403103922125, new Uri("https://ab123.us1.dbt.com")), token);
DbtCloudClient guild = new(new DbtAccount(70403103922126, new Uri("https://cd456.us1.dbt.com")), token); // expect: DBTC1001

Console.WriteLine(spice.Account);
Console.WriteLine(guild.Account);
