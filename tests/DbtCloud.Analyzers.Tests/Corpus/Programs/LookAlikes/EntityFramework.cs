public sealed class JobEntity
{
    public int JobId { get; set; }

    public int ProjectId { get; set; }

    public int EnvironmentId { get; set; }

    public int? RunId { get; set; }

    public int AccountId { get; set; }
}

public sealed class JobRepository(IQueryable<JobEntity> jobs)
{
    public JobEntity? Find(int accountId, int jobId) => jobs.FirstOrDefault(job => job.AccountId == accountId && job.JobId == jobId);

    public int Count(string accountId) => jobs.Count(job => job.AccountId == int.Parse(accountId));

    public List<JobEntity> Page(int limit = 500, int offset = 0) => jobs.OrderBy(job => job.JobId).Skip(offset).Take(limit).ToList();
}
