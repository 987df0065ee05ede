using DbtCloud;
using DbtCloud.Models;
using Microsoft.Extensions.DependencyInjection;

public sealed class Compare([FromKeyedServices("spice")] DbtCloudClient spice, [FromKeyedServices("guild")] DbtCloudClient guild)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        HashSet<string?> names = [];
        await foreach (Job job in spice.Jobs.ListAsync(cancellationToken: cancellationToken))
        {
            names.Add(job.Name);
        }

        await foreach (Job job in guild.Jobs.ListAsync(cancellationToken: cancellationToken))
        {
            Console.WriteLine($"{job.Name} {names.Contains(job.Name)}");
        }
    }
}
