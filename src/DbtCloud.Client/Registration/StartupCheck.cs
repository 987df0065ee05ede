namespace DbtCloud.Registration;

/// <summary>Options without content: making them at start is what looks at all accounts before the first request.</summary>
internal sealed class StartupCheck;
