namespace DbtCloud.ApiModel.Overlay;

internal enum CorrectionState
{
    Applied,

    /// <summary>The published files say it themselves now: the correction can go.</summary>
    NoLongerNeeded,

    /// <summary>The published files say something else than when the correction was written: look again. It was not applied.</summary>
    Outdated,

    /// <summary>The published files do not have the target any more.</summary>
    TargetMissing,
}
