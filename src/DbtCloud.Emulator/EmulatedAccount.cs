using System.Text.Json.Nodes;
using DbtCloud.Emulator.Resources;
using DbtCloud.Emulator.Runs;
using DbtCloud.Emulator.Seeds;
using DbtCloud.Emulator.State;

namespace DbtCloud.Emulator;

/// <summary>One account of an emulator, and what a test wants to put into it.</summary>
public sealed class EmulatedAccount
{
    private readonly World _world;
    private readonly AccountState _state;

    internal EmulatedAccount(World world, AccountState state, Uri accessUrl, string? personalAccessToken)
    {
        _world = world;
        _state = state;
        AccessUrl = accessUrl;
        lock (world.Gate)
        {
            UserId = state[TableNames.Users].Rows[0].Id();
            PersonalAccessToken = AccountFactory.AddPersonalToken(state, UserId, "emulator", personalAccessToken);
            ServiceToken = AccountFactory.AddServiceToken(state, "emulator", [new JsonObject { ["permission_set"] = "account_admin", ["project_id"] = null, ["writable_environment_categories"] = new JsonArray() }], out _);
        }
    }

    /// <summary>Gets the account id.</summary>
    public long AccountId => _state.Id;

    /// <summary>Gets the account's name.</summary>
    public string Name => _state.Record.Text("name") ?? "";

    /// <summary>Gets the URL that a client of this account is given.</summary>
    public Uri AccessUrl { get; }

    /// <summary>Gets a personal access token of <see cref="UserId"/>, who may do everything.</summary>
    public string PersonalAccessToken { get; }

    /// <summary>Gets a service token that may do everything.</summary>
    public string ServiceToken { get; }

    /// <summary>Gets the id of the account's first user.</summary>
    public long UserId { get; }

    /// <summary>Gets or sets a value indicating whether the account has not paid, so that every call is answered 401.</summary>
    public bool IsUnpaid
    {
        get
        {
            lock (_world.Gate)
            {
                return _state.IsUnpaid;
            }
        }

        set
        {
            lock (_world.Gate)
            {
                _state.IsUnpaid = value;
            }
        }
    }

    internal AccountState State => _state;

    /// <summary>Adds a project with a repository and the account's first connection.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The project id.</returns>
    public long AddProject(string name)
    {
        lock (_world.Gate)
        {
            return new AccountBuilder(_state).AddProject(name).Id();
        }
    }

    /// <summary>Adds a deployment environment.</summary>
    /// <param name="projectId">The project.</param>
    /// <param name="name">The name.</param>
    /// <param name="deploymentType"><c>production</c>, <c>staging</c>, or null for a general one.</param>
    /// <returns>The environment id.</returns>
    /// <exception cref="ArgumentException">The account has no such project.</exception>
    public long AddEnvironment(long projectId, string name, string? deploymentType = "production")
    {
        lock (_world.Gate)
        {
            JsonObject project = _state[TableNames.Projects].FindActive(projectId) ?? throw new ArgumentException($"The account has no project {projectId}.", nameof(projectId));
            return new AccountBuilder(_state).AddEnvironment(project, name, "deployment", deploymentType).Id();
        }
    }

    /// <summary>Adds a job, and the project and environment it needs.</summary>
    /// <param name="name">The name; null makes one up.</param>
    /// <param name="configure">Chooses what is not to be made up.</param>
    /// <returns>The job.</returns>
    public EmulatedJob AddJob(string? name = null, Action<EmulatedJobOptions>? configure = null)
    {
        EmulatedJobOptions options = new() { Name = name };
        configure?.Invoke(options);
        lock (_world.Gate)
        {
            JsonObject job = new AccountBuilder(_state).AddJob(options);
            _world.Pump();
            return new EmulatedJob(job.Id(), job.Text("name") ?? "", job.Number("project_id") ?? 0, job.Number("environment_id") ?? 0);
        }
    }

    /// <summary>Adds a run that lies in the past.</summary>
    /// <param name="jobId">The job.</param>
    /// <param name="succeeded">Whether it ended with success, else with an error.</param>
    /// <param name="age">How long ago it was made; null for an hour.</param>
    /// <returns>The run id.</returns>
    /// <exception cref="ArgumentException">The account has no such job.</exception>
    public long AddPastRun(long jobId, bool succeeded = true, TimeSpan? age = null)
    {
        lock (_world.Gate)
        {
            JsonObject job = _state[TableNames.Jobs].FindActive(jobId) ?? throw new ArgumentException($"The account has no job {jobId}.", nameof(jobId));
            DateTimeOffset at = _world.Now - (age ?? TimeSpan.FromHours(1));
            return new AccountBuilder(_state).AddPastRun(job, succeeded ? RunStatusCode.Success : RunStatusCode.Error, at, TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(3), "api", "Triggered via API").Id;
        }
    }

    /// <summary>Adds a user who is in the group of all permissions, as far as the licence goes.</summary>
    /// <param name="email">The e-mail address.</param>
    /// <param name="license"><c>developer</c>, <c>read_only</c>, <c>analyst</c> or <c>it</c>.</param>
    /// <returns>The user with a token.</returns>
    public EmulatedUser AddUser(string email, string license = "developer")
    {
        lock (_world.Gate)
        {
            long owners = _state[TableNames.Groups].Active.First(group => group.Text("name") == "Owner").Id();
            JsonObject user = AccountFactory.AddUser(_state, email, email.Split('@')[0], "", license, owners);
            return new EmulatedUser(user.Id(), email, AccountFactory.AddPersonalToken(_state, user.Id(), "emulator"));
        }
    }

    /// <summary>Takes the licence of a user away; the user's tokens are answered 401 from now on.</summary>
    /// <param name="userId">The user.</param>
    public void RemoveLicense(long userId)
    {
        lock (_world.Gate)
        {
            _state.License(userId)?["state"] = 2;
        }
    }

    /// <summary>Makes a service token with permission sets for all projects.</summary>
    /// <param name="name">The name.</param>
    /// <param name="permissionSets">Values of the API's <c>permission_set</c>, for example <c>job_admin</c>.</param>
    /// <returns>The secret.</returns>
    public string AddServiceToken(string name, params string[] permissionSets)
    {
        lock (_world.Gate)
        {
            JsonArray grants = [.. permissionSets.Select(set => new JsonObject { ["permission_set"] = set, ["project_id"] = null, ["writable_environment_categories"] = new JsonArray() })];
            return AccountFactory.AddServiceToken(_state, name, grants, out _);
        }
    }
}
