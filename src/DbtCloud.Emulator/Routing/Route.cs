using DbtCloud.ApiModel.Model;

namespace DbtCloud.Emulator.Routing;

/// <summary>One operation at one path, with what answers it.</summary>
internal sealed record Route(ApiOperation Operation, Handler? Handler);
