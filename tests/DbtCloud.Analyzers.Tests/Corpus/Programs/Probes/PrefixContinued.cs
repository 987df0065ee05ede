public class PrefixContinued(HttpClient http)
{
    private const string Accounts = "https://ab123.us1.dbt.com/api/v2/accounts/";
    public Task A(string id) => http.GetAsync(Accounts + id);
    public Task B(string id) => http.GetAsync($"{Accounts}{id}/jobs/");
    public Task C(Account a) => http.GetAsync(Path.Combine(Accounts, a.Id.ToString(), "runs"));
    public Task D(IEnumerable<string> rest) => http.GetAsync(Accounts + string.Join("/", rest));
    public Task E() => http.PostAsync(Accounts, new StringContent("{}"));
    public record Account(long Id);
}
