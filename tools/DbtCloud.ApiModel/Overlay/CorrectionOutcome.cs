namespace DbtCloud.ApiModel.Overlay;

/// <summary>What became of one correction at one target.</summary>
internal sealed record CorrectionOutcome(Correction Correction, string Target, CorrectionState State);
