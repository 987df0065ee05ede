using Refit;
using Microsoft.Extensions.DependencyInjection;
public interface IDbt
{
    [Get("/api/v2/accounts/{account}/jobs/")]
    Task<string> Jobs(long account, [Authorize("Bearer")] string token, [Query] int limit);
    [Get("/api/v3/accounts/")] // expect: DBTC2001
    Task<string> Accounts([Header("Authorization")] string authorization);
    [Get("/api/v2/users/{id}/")] // expect: DBTC2002
    Task<string> User(int id);
}
public class Use(IDbt dbt)
{
    public async Task Go(string pat)
    {
        await dbt.Jobs(70403103922125, pat, 100);
        await dbt.Jobs(70403103922126, pat, 100); // expect: DBTC1001
        await dbt.Jobs(70403103922125, pat, 1000); // expect: DBTC3003
    }
}
