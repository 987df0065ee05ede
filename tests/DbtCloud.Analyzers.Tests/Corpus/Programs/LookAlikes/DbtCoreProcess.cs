using System.Diagnostics;

public static class DbtCore
{
    public static async Task<int> BuildAsync(string project, string target, int threads)
    {
        ProcessStartInfo start = new("dbt") { WorkingDirectory = project, RedirectStandardOutput = true };
        foreach (string argument in new[] { "build", "--target", target, "--threads", threads.ToString() })
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["DBT_PROFILES_DIR"] = project;
        start.Environment["DBT_ENV_SECRET_TOKEN"] = Environment.GetEnvironmentVariable("DBT_ENV_SECRET_TOKEN");
        using Process process = Process.Start(start)!;
        Console.WriteLine(await process.StandardOutput.ReadToEndAsync());
        await process.WaitForExitAsync();
        return process.ExitCode;
    }
}
