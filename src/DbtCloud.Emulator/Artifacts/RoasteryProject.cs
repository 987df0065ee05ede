namespace DbtCloud.Emulator.Artifacts;

/// <summary>A coffee roaster's warehouse: the project that every run of the emulator builds.</summary>
internal static class RoasteryProject
{
    private const string Package = ProjectNode.Package;

    public static IReadOnlyList<ProjectNode> Nodes { get; } =
    [
        Source("orders", "order_id", "customer_id", "ordered_at", "status"),
        Source("order_lines", "order_line_id", "order_id", "blend_code", "kilograms", "unit_price"),
        Source("customers", "customer_id", "full_name", "country_code", "signed_up_at"),
        new("seed", "blends", "seeds", "seed", [], ["blend_code", "blend_name", "origin"], ""),
        Staging("stg_orders", "orders", "order_id", "customer_id", "ordered_at", "order_status"),
        Staging("stg_order_lines", "order_lines", "order_line_id", "order_id", "blend_code", "kilograms", "line_amount"),
        Staging("stg_customers", "customers", "customer_id", "customer_name", "country_code", "signed_up_at"),
        new("model", "int_order_amounts", "models/intermediate", "ephemeral", [Model("stg_orders"), Model("stg_order_lines")], ["order_id", "customer_id", "ordered_at", "order_amount"],
            "select o.order_id, o.customer_id, o.ordered_at, sum(l.line_amount) as order_amount from {{ ref('stg_orders') }} o join {{ ref('stg_order_lines') }} l using (order_id) group by 1, 2, 3"),
        new("model", "fct_orders", "models/marts", "incremental", [Model("int_order_amounts")], ["order_id", "customer_id", "ordered_at", "order_amount"],
            "select * from {{ ref('int_order_amounts') }}"),
        new("model", "fct_blend_sales", "models/marts", "table", [Model("stg_order_lines"), $"seed.{Package}.blends"], ["blend_code", "blend_name", "kilograms", "amount"],
            "select b.blend_code, b.blend_name, sum(l.kilograms) as kilograms, sum(l.line_amount) as amount from {{ ref('stg_order_lines') }} l join {{ ref('blends') }} b using (blend_code) group by 1, 2"),
        new("model", "dim_customers", "models/marts", "table", [Model("stg_customers"), Model("fct_orders")], ["customer_id", "customer_name", "country_code", "first_order_at", "lifetime_amount"],
            "select c.customer_id, c.customer_name, c.country_code, min(f.ordered_at) as first_order_at, sum(f.order_amount) as lifetime_amount from {{ ref('stg_customers') }} c left join {{ ref('fct_orders') }} f using (customer_id) group by 1, 2, 3"),
        new("snapshot", "customers_history", "snapshots", "snapshot", [$"source.{Package}.erp.customers"], ["customer_id", "full_name", "dbt_valid_from", "dbt_valid_to"],
            "select * from {{ source('erp', 'customers') }}"),
        Test("unique_fct_orders_order_id", "fct_orders", "order_id"),
        Test("not_null_fct_orders_order_id", "fct_orders", "order_id"),
        Test("unique_dim_customers_customer_id", "dim_customers", "customer_id"),
        Test("not_null_dim_customers_customer_id", "dim_customers", "customer_id"),
        Test("not_null_fct_blend_sales_blend_code", "fct_blend_sales", "blend_code"),
        new("exposure", "weekly_sales", "models/marts", "", [Model("fct_blend_sales"), Model("dim_customers")], [], ""),
    ];

    public static IEnumerable<ProjectNode> Selected(string verb) => verb switch
    {
        "run" => Nodes.Where(node => node.Kind == "model" && node.Materialized != "ephemeral"),
        "test" => Nodes.Where(node => node.Kind == "test"),
        "seed" => Nodes.Where(node => node.Kind == "seed"),
        "snapshot" => Nodes.Where(node => node.Kind == "snapshot"),
        "build" or "retry" => Nodes.Where(node => node.IsRunnable && node.Materialized != "ephemeral"),
        "compile" or "docs" => Nodes.Where(node => node.Kind is "model" or "test"),
        _ => [],
    };

    private static string Model(string name) => $"model.{Package}.{name}";

    private static ProjectNode Source(string name, params string[] columns) => new("source", name, "models/staging", "", [], columns, "");

    private static ProjectNode Staging(string name, string source, params string[] columns)
        => new("model", name, "models/staging", "view", [$"source.{Package}.erp.{source}"], columns, $"select {string.Join(", ", columns)} from {{{{ source('erp', '{source}') }}}}");

    private static ProjectNode Test(string name, string model, string column)
        => new("test", name, "models/marts", "test", [Model(model)], [column], name.StartsWith("unique", StringComparison.Ordinal)
            ? $"select {column} from {{{{ ref('{model}') }}}} group by 1 having count(*) > 1"
            : $"select {column} from {{{{ ref('{model}') }}}} where {column} is null");
}
