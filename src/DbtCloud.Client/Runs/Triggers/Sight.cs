using DbtCloud.Models;

namespace DbtCloud.Runs;

/// <summary>What one look at a job's runs gave.</summary>
/// <param name="Run">The run that was looked for; null where it was not seen.</param>
/// <param name="IsWhole">Whether every run was seen that can be the one.</param>
/// <param name="GoesOnAt">Before which time another look is of no use; null for any.</param>
internal readonly record struct Sight(Run? Run, bool IsWhole, DateTimeOffset? GoesOnAt);
