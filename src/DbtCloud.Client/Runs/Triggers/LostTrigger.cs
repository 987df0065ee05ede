using DbtCloud.Models;

namespace DbtCloud.Runs;

/// <summary>A trigger whose answer may get lost.</summary>
/// <param name="JobId">The job.</param>
/// <param name="Marker">The text in the cause of its run.</param>
/// <param name="Floor">The newest run that was known before it was sent, 0 for none: its own run has a higher id.</param>
/// <param name="Sent">When it was sent first.</param>
internal readonly record struct LostTrigger(JobId JobId, string Marker, long Floor, DateTimeOffset Sent);
