using DbtCloud.Benchmarks.EmulatorCost;

// start memory|sockets: the first start of a process, then more of them. load memory|sockets: requests of some kinds, one after the other and side by side.
return args switch
{
    ["start", "memory" or "sockets"] => await Starts.MeasureAsync(args[1] == "memory"),
    ["load", "memory" or "sockets"] => await Load.MeasureAsync(args[1] == "memory"),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("EmulatorCost start|load memory|sockets");
    return 2;
}
