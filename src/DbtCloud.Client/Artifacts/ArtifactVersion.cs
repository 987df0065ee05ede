using System.Net.Http.Headers;

namespace DbtCloud.Artifacts;

/// <summary>What tells one version of an artifact from another, so that two halves of a file are halves of the same file.</summary>
internal sealed class ArtifactVersion
{
    private readonly RangeConditionHeaderValue condition;
    private readonly EntityTagHeaderValue? tag;
    private readonly DateTimeOffset? modified;

    private ArtifactVersion(EntityTagHeaderValue tag)
    {
        this.tag = tag;
        condition = new RangeConditionHeaderValue(tag);
    }

    private ArtifactVersion(DateTimeOffset modified)
    {
        this.modified = modified;
        condition = new RangeConditionHeaderValue(modified);
    }

    /// <summary>Gives the version; null where the answer has none that is good for halves, or says that it does not do ranges.</summary>
    public static ArtifactVersion? Of(HttpResponseMessage response)
    {
        if (response.Headers.AcceptRanges.Contains("none"))
        {
            return null;
        }

        // A weak tag allows different bytes.
        return response.Headers.ETag is { IsWeak: false } tag ? new ArtifactVersion(tag)
            : response.Content.Headers.LastModified is { } modified ? new ArtifactVersion(modified)
            : null;
    }

    public void Require(HttpRequestMessage request) => request.Headers.IfRange = condition;

    public bool IsThatOf(HttpResponseMessage response)
        => tag is not null
            ? response.Headers.ETag is not { } other || tag.Equals(other)
            : response.Content.Headers.LastModified is not { } when || modified == when;
}
