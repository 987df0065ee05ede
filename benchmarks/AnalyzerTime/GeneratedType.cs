using System.Globalization;
using System.Text;

namespace DbtCloud.Benchmarks.AnalyzerTime;

/// <summary>One file of ordinary code: a record, a service with fields, loops, queries, strings and async methods.</summary>
internal static class GeneratedType
{
    public static string Write(int number, bool http)
    {
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $$"""
            using System.Collections.Generic;
            using System.Globalization;
            using System.Linq;
            using System.Text;

            namespace Shop.Area{{number % 37}};

            public sealed record Order{{number}}(long Id, string Customer, decimal Total, DateTimeOffset PlacedAt, IReadOnlyList<string> Lines);

            public sealed class OrderService{{number}}
            {
                private readonly Dictionary<long, Order{{number}}> orders = new();
                private readonly string prefix;
                private readonly int limit;

                public OrderService{{number}}(string prefix, int limit)
                {
                    this.prefix = prefix ?? throw new ArgumentNullException(nameof(prefix));
                    this.limit = limit;
                }

                public int Count => orders.Count;


            """);
        for (int method = 0; method < 6; method++)
        {
            AppendMethods(text, number, method);
        }

        if (http)
        {
            AppendHttp(text, number);
        }

        text.Append("}\n");
        return text.ToString();
    }

    private static void AppendMethods(StringBuilder text, int number, int method) => text.Append(CultureInfo.InvariantCulture, $$"""
            public decimal Sum{{method}}(IEnumerable<Order{{number}}> source, Func<Order{{number}}, bool> filter)
            {
                decimal sum = 0;
                foreach (Order{{number}} order in source.Where(filter).OrderBy(order => order.PlacedAt).Take(limit + {{method}}))
                {
                    sum += order.Total > {{number}}m ? order.Total * 0.{{number % 9 + 1}}m : order.Total;
                    orders[order.Id] = order with { Customer = $"{prefix}-{order.Customer}-{{method}}" };
                }

                return Math.Round(sum, 2);
            }

            public string Describe{{method}}(Order{{number}} order)
            {
                StringBuilder builder = new();
                builder.Append("order ").Append(order.Id.ToString(CultureInfo.InvariantCulture)).Append(": ");
                for (int index = 0; index < order.Lines.Count; index++)
                {
                    string line = order.Lines[index];
                    builder.Append(index == 0 ? string.Empty : ", ").Append(line switch
                    {
                        "" => "nothing",
                        { Length: > 20 } => line.Substring(0, 20) + "…",
                        _ => line.Trim(),
                    });
                }

                string path = string.Concat("/shops/", prefix, "/orders/", order.Id.ToString(CultureInfo.InvariantCulture));
                return builder.Append(" at ").Append(path).ToString();
            }

            public async Task<int> Import{{method}}Async(IAsyncEnumerable<Order{{number}}> source, CancellationToken cancellationToken = default)
            {
                int imported = 0;
                await foreach (Order{{number}} order in source.WithCancellation(cancellationToken))
                {
                    try
                    {
                        if (!orders.TryAdd(order.Id, order))
                        {
                            continue;
                        }

                        imported++;
                        await Task.Delay(TimeSpan.FromMilliseconds({{method}}), cancellationToken);
                    }
                    catch (InvalidOperationException error) when (error.Message.Contains("{{method}}", StringComparison.Ordinal))
                    {
                        orders.Remove(order.Id);
                    }
                }

                return imported;
            }


        """);

    private static void AppendHttp(StringBuilder text, int number) => text.Append(CultureInfo.InvariantCulture, $$"""
            public async Task<string> Fetch{{number}}Async(HttpClient client, string token, long id)
            {
                using HttpRequestMessage request = new(HttpMethod.Get, $"https://shop{{number % 7}}.example.com/api/v2/orders/{id}?expand=lines");
                request.Headers.Authorization = new System.Net.Http.Headers.AuthenticationHeaderValue("Bearer", token);
                using HttpResponseMessage response = await client.SendAsync(request);
                response.EnsureSuccessStatusCode();
                return await response.Content.ReadAsStringAsync();
            }

        """);
}
