using DbtCloud.Artifacts;
using DbtCloud.Models;
using DbtCloud.Operations;

namespace DbtCloud;

/// <content>Artifacts as files and as typed entries.</content>
public partial class RunsOperations
{
    private static readonly TimeSpan ReadingIdleTimeout = TimeSpan.FromMinutes(1);

    /// <summary>
    /// Downloads an artifact of a run to a file. It is written under another name beside it and renamed when it is whole: at no time is
    /// there half a file under the name. After a broken connection the download goes on from where it was, where the server offers ranges.
    /// </summary>
    /// <remarks><c>GET /api/v2/accounts/{account_id}/runs/{run_id}/artifacts/{remainder}</c>.</remarks>
    /// <param name="runId">The id of the run.</param>
    /// <param name="path">The path of the artifact, for example <c>manifest.json</c> or <c>compiled/project/model.sql</c>.</param>
    /// <param name="destinationPath">The path of the file. Missing folders are made.</param>
    /// <param name="options">Step, overwriting, progress.</param>
    /// <param name="cancellationToken">Cancels the download; nothing of it is left.</param>
    /// <returns>The file.</returns>
    /// <exception cref="IOException">The file cannot be written, or exists and may not be overwritten.</exception>
    /// <exception cref="DbtCloudNotFoundException">There is no such artifact, or the token may not see it.</exception>
    /// <exception cref="DbtCloudApiException">The server answered with an error.</exception>
    /// <exception cref="DbtCloudTransportException">The connection broke and the server could not go on; nothing is left of the download.</exception>
    public virtual async Task<ArtifactDownload> DownloadArtifactAsync(
        RunId runId,
        string path,
        string destinationPath,
        ArtifactDownloadOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(destinationPath);

        options ??= new ArtifactDownloadOptions();
        string destination = Path.GetFullPath(destinationPath);
        if (!options.Overwrite && File.Exists(destination))
        {
            throw new IOException($"The file {destination} exists already.");
        }

        using ArtifactStream artifact = await ArtifactStream
            .OpenAsync(RequestArtifact(runId, path, options.Step), options.IdleTimeout, cancellationToken).ConfigureAwait(false);
        long length = await ArtifactFile.SaveAsync(artifact, destination, options, cancellationToken).ConfigureAwait(false);
        return new ArtifactDownload { Path = destination, Length = length, Resumptions = artifact.Resumptions };
    }

    /// <summary>Reads <c>manifest.json</c> of a run, entry by entry. The request is made when the entries are enumerated.</summary>
    /// <param name="runId">The id of the run.</param>
    /// <param name="options">Which sections, and how much memory.</param>
    /// <param name="runStep">The step of the run, from 1. Null: the last step that has one.</param>
    /// <returns>The entries; enumerating them throws what <see cref="DownloadArtifactAsync"/> throws, and <see cref="DbtArtifactException"/>.</returns>
    public virtual ManifestReader ReadManifest(RunId runId, ManifestReadOptions? options = null, int? runStep = null)
        => new(Open(runId, "manifest.json", runStep), options);

    /// <summary>Reads <c>run_results.json</c> of a run, result by result. The request is made when the results are enumerated.</summary>
    /// <param name="runId">The id of the run.</param>
    /// <param name="options">How much memory.</param>
    /// <param name="runStep">The step of the run, from 1. Null: the last step that has one.</param>
    /// <returns>The results; enumerating them throws what <see cref="DownloadArtifactAsync"/> throws, and <see cref="DbtArtifactException"/>.</returns>
    public virtual RunResultsReader ReadRunResults(RunId runId, ArtifactReadOptions? options = null, int? runStep = null)
        => new(Open(runId, "run_results.json", runStep), options);

    /// <summary>Reads <c>catalog.json</c> of a run, table by table. The request is made when the tables are enumerated.</summary>
    /// <param name="runId">The id of the run.</param>
    /// <param name="options">How much memory.</param>
    /// <param name="runStep">The step of the run, from 1. Null: the last step that has one.</param>
    /// <returns>The tables; enumerating them throws what <see cref="DownloadArtifactAsync"/> throws, and <see cref="DbtArtifactException"/>.</returns>
    public virtual CatalogReader ReadCatalog(RunId runId, ArtifactReadOptions? options = null, int? runStep = null)
        => new(Open(runId, "catalog.json", runStep), options);

    /// <summary>Reads <c>sources.json</c> of a run, source by source. The request is made when the sources are enumerated.</summary>
    /// <param name="runId">The id of the run.</param>
    /// <param name="options">How much memory.</param>
    /// <param name="runStep">The step of the run, from 1. Null: the last step that has one.</param>
    /// <returns>The sources; enumerating them throws what <see cref="DownloadArtifactAsync"/> throws, and <see cref="DbtArtifactException"/>.</returns>
    public virtual SourceFreshnessReader ReadSourceFreshness(RunId runId, ArtifactReadOptions? options = null, int? runStep = null)
        => new(Open(runId, "sources.json", runStep), options);

    private Func<CancellationToken, ValueTask<Stream>> Open(RunId runId, string path, int? step)
    {
        ArtifactRequest request = RequestArtifact(runId, path, step);
        return async cancellationToken => await ArtifactStream.OpenAsync(request, ReadingIdleTimeout, cancellationToken).ConfigureAwait(false);
    }

    private ArtifactRequest RequestArtifact(RunId runId, string path, int? step)
    {
        QueryText query = new($"api/v2/accounts/{Transport.Account.Id}/runs/{runId}/artifacts/{PathText.Segments(path, nameof(path))}");
        query.Add("step", step);
        return new ArtifactRequest(Transport, OpenArtifactOperation, query.ToString());
    }
}
