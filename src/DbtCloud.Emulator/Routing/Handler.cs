using DbtCloud.Emulator.Http;

namespace DbtCloud.Emulator.Routing;

/// <summary>Answers one operation, under the world's gate.</summary>
internal delegate EmulatorResponse Handler(RequestContext context);
