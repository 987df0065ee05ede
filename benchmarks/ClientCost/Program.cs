using System.Globalization;
using DbtCloud.Benchmarks.ClientCost;
using DbtCloud.Benchmarks.ClientCost.Contestants;
using DbtCloud.Benchmarks.ClientCost.Measuring;

switch (args)
{
    case ["serve"]:
        await PageServer.RunAsync();
        break;
    case ["contestant", string name, string workloadName, string address]:
        Workload asked = Enum.Parse<Workload>(workloadName);
        bool small = asked is Workload.SmallGet or Workload.Trigger;
        Measurement taken = await Measurement.TakeAsync(Contestant.Create(name, new Uri(address)).For(asked), small ? 8_000 : 400, small ? 10_000 : 400);
        Console.WriteLine(taken);
        break;
    case ["allocations", string name, string workloadName]:
        await Contest.SampleAsync(name, Enum.Parse<Workload>(workloadName));
        break;
    case ["sample", string name, string workloadName, string address]:
        await AllocationSample.PrintAsync(Contestant.Create(name, new Uri(address)).For(Enum.Parse<Workload>(workloadName)), 100_000);
        break;
    default:
        int rounds = args is [string count, ..] ? int.Parse(count, CultureInfo.InvariantCulture) : 5;
        bool good = true;
        foreach (Workload workload in Enum.GetValues<Workload>())
        {
            good &= await Contest.RunAsync(workload, rounds);
        }

        return good ? 0 : 1;
}

return 0;
