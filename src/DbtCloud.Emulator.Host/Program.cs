using DbtCloud.Emulator.Host;

return await ServeCommand.Create().Parse(args).InvokeAsync();
