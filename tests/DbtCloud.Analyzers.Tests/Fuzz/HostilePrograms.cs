using System.Globalization;
using System.Text;

namespace DbtCloud.Analyzers.Tests.Fuzz;

/// <summary>Programs that make a careless evaluator recurse for ever, double its work at each step or run out of stack.</summary>
internal static class HostilePrograms
{
    private const string Header = "http.DefaultRequestHeaders.Add(\"Authorization\", \"Bearer \" + Environment.GetEnvironmentVariable(\"DBT_TOKEN\"));";

    public static IReadOnlyDictionary<string, Func<string>> All { get; } = new Dictionary<string, Func<string>>(StringComparer.Ordinal)
    {
        ["A concatenation of a thousand parts"] = () => Statements("string url = \"https://ab123.us1.dbt.com/api/v2/accounts/\"" + Repeat(1000, index => $" + \"{index}\"") + ";", Get("url")),
        ["An interpolation of a thousand holes"] = () => Statements("string url = $\"https://ab123.us1.dbt.com/api/v2/accounts/" + Repeat(1000, index => $"{{args[{index}]}}/") + "\";", Get("url")),
        ["A thousand appends to one variable"] = () => Statements("string url = \"https://ab123.us1.dbt.com/api/v2/accounts/\";", Repeat(1000, index => $"url += \"/{index}\";\n"), Get("url")),
        ["Forty conditionals in a row"] = () => Statements("string url = \"https://ab123.us1.dbt.com/api/v2/accounts/\";", Repeat(40, index => $"url = args.Length > {index} ? url + \"a{index}\" : url + \"b{index}\";\n"), Get("url")),
        ["Forty ifs in a row"] = () => Statements("string url = \"https://ab123.us1.dbt.com/api/v2/accounts/\";", Repeat(40, index => $"if (args.Length > {index}) {{ url += \"{index}\"; }}\n"), Get("url")),
        ["Forty nested conditionals"] = () => Statements("string url = " + Repeat(40, index => $"args.Length > {index} ? \"https://ab123.us1.dbt.com/api/v2/accounts/{index}/jobs/\" : ") + "\"\";", Get("url")),
        ["A chain of methods that each call the next twice"] = () => Type("static string F40(string text) => text;\n" + Repeat(40, index => $"static string F{index}(string text) => F{index + 1}(text) + F{index + 1}(text);\n"), Get("F0(\"https://ab123.us1.dbt.com/api/v2/accounts/\")")),
        ["A cycle of fifty helpers"] = () => Type(Repeat(50, index => $"static string F{index}(string text, long id) => text.Length > id ? text : F{(index + 1) % 50}(text + id, id + 1);\n"), Get("F0(\"https://ab123.us1.dbt.com/api/v2/accounts/\", 1)")),
        ["A cycle of helpers that send"] = () => Type(Repeat(20, index => $"static async Task S{index}(HttpClient http, long id, string token) {{ {Header} await http.GetStringAsync($\"https://ab123.us1.dbt.com/api/v2/accounts/{{id}}/jobs/\"); await S{(index + 1) % 20}(http, id + 1, token + id); await S{(index + 7) % 20}(http, id, token); }}\n"), "await S0(http, 1, args[0]);"),
        ["A property that is itself"] = () => Type("static string Token => Token;\nstatic string A => B;\nstatic string B => A + B;\n", "http.DefaultRequestHeaders.Add(\"Authorization\", Token);" + Get("A")),
        ["Constants in a circle"] = () => Type("const string A = B + \"/\";\nconst string B = A + \"/\";\n", Get("A")),
        ["Fields in a circle"] = () => Type("static readonly string A = B + \"https://ab123.us1.dbt.com\";\nstatic readonly string B = A;\n", Get("A")),
        ["A type inside itself"] = () => Type("sealed record Node(Node? Next, string Token, long AccountId);\n", "Node node = new(null, args[0], 1);\nfor (int step = 0; step < 9; step++) { node = new Node(node, node.Token, node.AccountId + 1); node = node with { Next = node }; }\n" + Get("$\"https://ab123.us1.dbt.com/api/v2/accounts/{node.Next!.Next!.Next!.AccountId}/\"")),
        ["Types that grow without end"] = () => Type("class A<T> { public string Url(string text) => new A<A<A<T>>>().Url(text + \"/\"); }\n", Get("new A<int>().Url(\"https://ab123.us1.dbt.com/api/v2/accounts/\")")),
        ["A delegate that calls itself"] = () => Statements("Func<string, string> f = null!;\nf = text => text.Length > 100 ? text : f(text + \"/\");", Get("f(\"https://ab123.us1.dbt.com/api/v2/accounts/\")")),
        ["A lambda in a lambda, a hundred deep"] = () => Statements("Action a = () => { " + Repeat(100, index => $"Action a{index} = () => {{ ") + "http.GetStringAsync(\"https://ab123.us1.dbt.com/api/v2/accounts/\");" + Repeat(100, _ => "};") + " };"),
        ["Loops, thirty deep"] = () => Statements(Repeat(30, index => $"for (long i{index} = 0; i{index} < 3; i{index}++) {{ ") + Get("$\"https://ab123.us1.dbt.com/api/v2/accounts/{i0 + i29}/jobs/\"") + Repeat(30, _ => "}")),
        ["Five hundred calls in one chain"] = () => Statements("var url = new System.Text.StringBuilder(\"https://ab123.us1.dbt.com\")" + Repeat(500, index => $".Append(\"/{index}\")") + ";", Get("url.ToString()")),
        ["Five hundred requests in one body"] = () => Statements(Repeat(500, index => Get($"\"https://ab123.us1.dbt.com/api/v2/accounts/{index % 50}/jobs/{index}/\"")), string.Empty),
        ["Two thousand entries"] = () => Statements("Dictionary<long, string> tokens = new() { " + Repeat(2000, index => $"[{index}] = args[{index}], ") + " };", "foreach (var pair in tokens) { " + Get("$\"https://ab123.us1.dbt.com/api/v2/accounts/{pair.Key}/jobs/\"") + " }"),
        ["Three hundred accounts registered with one token"] = () => "using DbtCloud; using Microsoft.Extensions.DependencyInjection;\nDbtToken token = DbtToken.FromEnvironmentVariable(\"T\");\nnew ServiceCollection().AddDbtCloud()" + Repeat(300, index => $".AddAccount(\"a{index}\", {index}, new Uri(\"https://ab{index}.us1.dbt.com\"), token)") + ";",
        ["Switches of a hundred arms"] = () => Statements("long id = args.Length switch { " + Repeat(100, index => $"{index} => {index}000, ") + "_ => 1 };\nstring token = args.Length switch { " + Repeat(100, index => $"{index} => args[{index}], ") + "_ => \"\" };", "http.DefaultRequestHeaders.Add(\"Authorization\", token);" + Get("$\"https://ab123.us1.dbt.com/api/v2/accounts/{id}/jobs/\"")),
        ["Known methods that are handed to others"] = () => Statements("var values = Array.ConvertAll(args, Environment.GetEnvironmentVariable);\nvar texts = Array.ConvertAll(args, string.Concat);\nvar thread = new System.Threading.Timer(Console.WriteLine);\nArray.ForEach(args, http.DefaultRequestHeaders.Authorization!.Parameter!.Replace);\nArray.ConvertAll(args, http.GetStringAsync);\nArray.ConvertAll(args, Uri.EscapeDataString);", Get("values[0]")),
        ["Replacements without end"] = () => Statements("string url = \"https://ab123.us1.dbt.com/api/v2/accounts/\";\nwhile (args.Length > 0) { url = url.Replace(\"a\", \"aa\").Replace(\"/\", \"//\") + url; }", Get("url")),
        ["An unfinished file"] = () => "using System.Net.Http.Headers;\nHttpClient http = new();\nhttp.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(\"Bearer\", \nawait http.GetStringAsync($\"https://ab123.us1.dbt.com/api/v2/accounts/{",
        ["Parts of one type in circles of bases"] = () => "partial class A : B { } partial class B : A { string T => base.ToString() + T; } partial class A { string T => new B().ToString() + new A().T; }",
    };

    private static string Get(string url) => $"await http.GetStringAsync({url});\n";

    private static string Statements(params string[] statements) => $"HttpClient http = new();\n{Header}\n" + string.Join('\n', statements);

    private static string Type(string members, string statements) =>
        $"static class Program {{\n{members}\nstatic async Task Main(string[] args) {{ HttpClient http = new();\n{Header}\n{statements} }} }}";

    private static string Repeat(int count, Func<int, string> part)
    {
        StringBuilder text = new();
        for (int index = 0; index < count; index++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{part(index)}");
        }

        return text.ToString();
    }
}
