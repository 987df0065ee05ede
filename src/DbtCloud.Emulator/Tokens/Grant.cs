namespace DbtCloud.Emulator.Tokens;

/// <summary>One permission set, for all projects or one.</summary>
internal readonly record struct Grant(string PermissionSet, long? ProjectId);
