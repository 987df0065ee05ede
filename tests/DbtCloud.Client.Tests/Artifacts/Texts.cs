using System.Text;

namespace DbtCloud.Artifacts;

/// <summary>Artifacts of a small shop, in the shapes that dbt writes.</summary>
internal static class Texts
{
    public const string Metadata = """
        "metadata":{"dbt_schema_version":"https://schemas.getdbt.com/dbt/manifest/v12.json","dbt_version":"1.10.3","generated_at":"2026-03-01T04:05:06.789012Z",
        "invocation_id":"5d1f","invocation_started_at":"2026-03-01T04:05:00Z","env":{"DBT_CLOUD_RUN_ID":"70403117937023"},"project_name":"shop","adapter_type":"snowflake","quoting":{"database":true}}
        """;

    public const string Manifest = "{" + Metadata + """
        ,"nodes":{
          "model.shop.orders":{"database":"raw","schema":"prod","name":"orders","resource_type":"model","package_name":"shop","path":"marts/orders.sql",
            "original_file_path":"models/marts/orders.sql","unique_id":"model.shop.orders","fqn":["shop","marts","orders"],"alias":"orders",
            "checksum":{"name":"sha256","checksum":"ab12"},"config":{"enabled":true,"materialized":"incremental","post-hook":[],"tags":["daily"]},
            "tags":["daily","finance"],"description":"All \"orders\"\u2026","columns":{"id":{"name":"id","description":"Key","meta":{"pii":false},"data_type":"number","tags":[]}},
            "meta":{"owner":"ann"},"group":"finance","relation_name":"raw.prod.orders","raw_code":"select *\nfrom {{ ref('stg_orders') }}","language":"sql",
            "depends_on":{"macros":["macro.dbt.is_incremental"],"nodes":["model.shop.stg_orders"]},"compiled_code":"select * from raw.stg","access":"public","version":2,"brand_new":{"x":[1,2]}},
          "test.shop.unique_orders_id.1":{"resource_type":"test","name":"unique_orders_id","unique_id":"test.shop.unique_orders_id.1","attached_node":"model.shop.orders","tags":"one","config":{"severity":"ERROR"},"depends_on":{"nodes":["model.shop.orders"]}}
        },
        "sources":{"source.shop.web.clicks":{"resource_type":"source","source_name":"web","name":"clicks","identifier":"CLICKS","unique_id":"source.shop.web.clicks"}},
        "macros":{"macro.dbt.is_incremental":{"name":"is_incremental","resource_type":"macro","unique_id":"macro.dbt.is_incremental","macro_sql":"{% macro %}"}},
        "docs":{"doc.dbt.__overview__":{"name":"__overview__"}},
        "exposures":{"exposure.shop.board":{"resource_type":"exposure","name":"board","unique_id":"exposure.shop.board"}},
        "metrics":{},"groups":{},"selectors":{},
        "disabled":{"model.shop.old":[{"name":"old","resource_type":"model","unique_id":"model.shop.old"},{"name":"old","resource_type":"model","unique_id":"model.shop.old"}]},
        "parent_map":{"model.shop.orders":["model.shop.stg_orders"]},"child_map":{},"group_map":{},
        "saved_queries":{},"semantic_models":{},"unit_tests":null,"a_new_section":{"some":"thing"}}
        """;

    public const string RunResults = "{" + Metadata + """
        ,"results":[
          {"status":"success","timing":[{"name":"compile","started_at":"2026-03-01T04:05:06.1Z","completed_at":"2026-03-01T04:05:06.2Z"},{"name":"execute","started_at":"2026-03-01T04:05:06.2Z","completed_at":null}],
           "thread_id":"Thread-1 (worker)","execution_time":1.5,"adapter_response":{"_message":"SUCCESS 1","rows_affected":1},"message":"SUCCESS 1","failures":null,
           "unique_id":"model.shop.orders","compiled":true,"compiled_code":"select 1","relation_name":"raw.prod.orders","batch_results":null,"new_one":7},
          {"status":"fail","timing":[],"thread_id":"t","execution_time":0.25,"adapter_response":{},"message":"Got 3 results","failures":3,"unique_id":"test.shop.unique_orders_id.1","compiled":true,"compiled_code":null,"relation_name":null},
          {"status":"reused","unique_id":"model.shop.stg"}],
        "elapsed_time":12.75,"args":{"which":"build","threads":4}}
        """;

    public const string Catalog = "{" + Metadata + """
        ,"nodes":{"model.shop.orders":{"metadata":{"type":"BASE TABLE","schema":"PROD","name":"ORDERS","database":"RAW","comment":null,"owner":"TRANSFORMER"},
           "columns":{"ID":{"type":"NUMBER","index":1,"name":"ID","comment":null},"AT":{"type":"TIMESTAMP","index":2,"name":"AT","comment":"when"}},
           "stats":{"bytes":{"id":"bytes","label":"Approximate Size","value":1024.0,"include":true,"description":"size"},"has_stats":{"id":"has_stats","label":"Has Stats?","value":true,"include":false}},
           "unique_id":"model.shop.orders"}},
        "sources":{"source.shop.web.clicks":{"metadata":{"type":"VIEW","schema":"WEB","name":"CLICKS"},"columns":{},"stats":{},"unique_id":null}},
        "errors":["one went wrong"],"_compile_results":null}
        """;

    public const string Sources = "{" + Metadata + """
        ,"results":[
          {"unique_id":"source.shop.web.clicks","max_loaded_at":"2026-03-01T00:00:00Z","snapshotted_at":"2026-03-01T06:00:00Z","max_loaded_at_time_ago_in_s":21600.0,"status":"warn",
           "criteria":{"warn_after":{"count":6,"period":"hour"},"error_after":{"count":2,"period":"day"},"filter":null},"adapter_response":{},"timing":[],"thread_id":"t","execution_time":0.5},
          {"unique_id":"source.shop.web.views","error":"no such table","status":"runtime error"}],
        "elapsed_time":3.0}
        """;

    public static Stream Open(string artifact) => new MemoryStream(Encoding.UTF8.GetBytes(artifact));

    public static async Task<List<T>> AllAsync<T>(this IAsyncEnumerable<T> entries)
    {
        List<T> all = [];
        await foreach (T entry in entries.WithCancellation(TestContext.Current.CancellationToken))
        {
            all.Add(entry);
        }

        return all;
    }
}
