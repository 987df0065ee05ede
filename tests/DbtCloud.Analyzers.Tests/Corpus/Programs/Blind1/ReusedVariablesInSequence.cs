// nullable: off
using System.Net;
using System.Text;

public class Report
{
#pragma warning disable SYSLIB0014
    public static void Main(string[] argv)
    {
        string acct, tok, url;
        HttpWebRequest r;

        acct = "70403103922125"; tok = Environment.GetEnvironmentVariable("DBT_TOKEN_A");
        url = "https://ab123.us1.dbt.com/api/v2/accounts/" + acct + "/runs/?limit=10";
        r = (HttpWebRequest)WebRequest.Create(url);
        r.Headers["Authorization"] = "Token " + tok;
        Print(r);

        acct = "70403103922126"; tok = Environment.GetEnvironmentVariable("DBT_TOKEN_B");
        url = "https://ab123.us1.dbt.com/api/v2/accounts/" + acct + "/runs/?limit=10";
        r = (HttpWebRequest)WebRequest.Create(url);
        r.Headers["Authorization"] = "Token " + tok;
        Print(r);

        // B once more, another resource
        url = url.Replace("/runs/?limit=10", "/jobs/");
        r = (HttpWebRequest)WebRequest.Create(url);
        r.Headers["Authorization"] = "Token " + tok;
        Print(r);
    }

    static void Print(HttpWebRequest r)
    {
        using (WebResponse response = r.GetResponse())
        using (StreamReader reader = new StreamReader(response.GetResponseStream(), Encoding.UTF8))
        {
            Console.WriteLine(reader.ReadToEnd());
        }
    }
#pragma warning restore SYSLIB0014
}
