using System.Globalization;
using System.Text;
using System.Text.Json;

namespace DbtCloud.Benchmarks.ClientCost;

/// <summary>Answers as the service gives them: a page of 100 runs of about 480 KB, and one small run.</summary>
internal static class Bodies
{
    private const int StepsPerRun = 5;

    public static byte[] For(Workload workload) => workload switch
    {
        Workload.Page => Page(withUnknownMembers: false),
        Workload.PageWithUnknown => Page(withUnknownMembers: true),
        _ => OneRun(),
    };

    private static byte[] Page(bool withUnknownMembers) => Write(writer =>
    {
        writer.WriteStartArray("data");
        for (int number = 0; number < 100; number++)
        {
            WriteRun(writer, number, StepsPerRun, withUnknownMembers);
        }

        writer.WriteEndArray();
        writer.WriteStartObject("extra");
        writer.WriteStartObject("filters");
        writer.WriteNumber("limit", 100);
        writer.WriteNumber("offset", 0);
        writer.WriteEndObject();
        writer.WriteStartObject("pagination");
        writer.WriteNumber("count", 100);
        writer.WriteNumber("total_count", 100);
        writer.WriteEndObject();
        writer.WriteEndObject();
    });

    private static byte[] OneRun() => Write(writer =>
    {
        writer.WritePropertyName("data");
        WriteRun(writer, 1, steps: 0, withUnknownMembers: false);
    });

    private static byte[] Write(Action<Utf8JsonWriter> writeData)
    {
        using MemoryStream body = new();
        using (Utf8JsonWriter writer = new(body))
        {
            writer.WriteStartObject();
            writer.WriteStartObject("status");
            writer.WriteNumber("code", 200);
            writer.WriteBoolean("is_success", true);
            writer.WriteString("user_message", "Success!");
            writer.WriteNull("developer_message");
            writer.WriteEndObject();
            writeData(writer);
            writer.WriteEndObject();
        }

        return body.ToArray();
    }

    private static void WriteRun(Utf8JsonWriter writer, int number, int steps, bool withUnknownMembers)
    {
        long id = 70403117937023 + number;
        writer.WriteStartObject();
        writer.WriteNumber("id", id);
        writer.WriteNumber("trigger_id", id + 1);
        writer.WriteNumber("account_id", BenchmarkAccount.Id);
        writer.WriteNumber("environment_id", 70403103916001);
        writer.WriteNumber("project_id", 70403103915001);
        writer.WriteNumber("job_definition_id", 70403103918001 + (number % 7));
        writer.WriteNumber("status", 10);
        writer.WriteString("dbt_version", "latest");
        writer.WriteString("git_branch", "main");
        writer.WriteString("git_sha", "4f1a6d2c8b9e7a5d3c1f0e2b4a6c8d0e2f4a6b8c");
        writer.WriteNull("status_message");
        writer.WriteNull("owner_thread_id");
        writer.WriteString("executed_by_thread_id", "scheduler-run-" + id.ToString(CultureInfo.InvariantCulture));
        writer.WriteNull("deferring_run_id");
        writer.WriteBoolean("artifacts_saved", true);
        writer.WriteString("artifact_s3_path", $"prod-us-c2/runs/{id}/artifacts/target");
        writer.WriteBoolean("has_docs_generated", false);
        writer.WriteBoolean("has_sources_generated", false);
        writer.WriteBoolean("notifications_sent", true);
        writer.WriteStartArray("blocked_by");
        writer.WriteEndArray();
        foreach (string time in (string[])["created_at", "updated_at", "dequeued_at", "started_at", "finished_at"])
        {
            writer.WriteString(time, $"2026-08-{(number % 28) + 1:00}T04:{number % 60:00}:17.289765+00:00");
        }

        writer.WriteNull("last_checked_at");
        writer.WriteNull("last_heartbeat_at");
        writer.WriteString("should_start_at", "2026-08-20T04:00:00+00:00");
        WriteTrigger(writer, id);
        WriteSteps(writer, id, steps);
        writer.WriteString("status_humanized", "Success");
        writer.WriteBoolean("in_progress", false);
        writer.WriteBoolean("is_complete", true);
        writer.WriteBoolean("is_success", true);
        writer.WriteBoolean("is_error", false);
        writer.WriteBoolean("is_cancelled", false);
        writer.WriteString("duration", "00:07:42");
        writer.WriteString("queued_duration", "00:00:03");
        writer.WriteString("run_duration", "00:07:39");
        writer.WriteString("duration_humanized", "7 minutes, 42 seconds");
        writer.WriteString("queued_duration_humanized", "3 seconds");
        writer.WriteString("run_duration_humanized", "7 minutes, 39 seconds");
        writer.WriteString("created_at_humanized", "3 days, 2 hours ago");
        writer.WriteString("finished_at_humanized", "3 days, 2 hours ago");
        writer.WriteNull("retrying_run_id");
        writer.WriteBoolean("can_retry", false);
        writer.WriteString("retry_not_supported_reason", "RUN_NOT_FAILED");
        writer.WriteNumber("job_id", 70403103918001 + (number % 7));
        writer.WriteBoolean("is_running", false);
        writer.WriteString("href", $"https://ab123.us1.dbt.com/deploy/{BenchmarkAccount.Id}/projects/70403103915001/runs/{id}/");
        writer.WriteBoolean("used_repo_cache", true);
        if (withUnknownMembers)
        {
            writer.WriteString("model_execution_engine", "fusion");
            writer.WriteNumber("cost_estimate", 1.25);
            writer.WriteStartObject("state_summary");
            writer.WriteNumber("reused", 41);
            writer.WriteNumber("built", 7);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private static void WriteTrigger(Utf8JsonWriter writer, long id)
    {
        writer.WriteStartObject("trigger");
        writer.WriteNumber("id", id + 1);
        writer.WriteString("cause", "scheduled");
        writer.WriteNumber("job_definition_id", 70403103918001);
        writer.WriteNull("git_branch");
        writer.WriteNull("git_sha");
        writer.WriteNull("github_pull_request_id");
        writer.WriteNull("schema_override");
        writer.WriteNull("dbt_version_override");
        writer.WriteNull("threads_override");
        writer.WriteNull("target_name_override");
        writer.WriteNull("generate_docs_override");
        writer.WriteNull("timeout_seconds_override");
        writer.WriteNull("steps_override");
        writer.WriteString("cause_category", "scheduled");
        writer.WriteString("cause_humanized", "Scheduled");
        writer.WriteString("created_at", "2026-08-20T04:00:00.120034+00:00");
        writer.WriteEndObject();
    }

    private static void WriteSteps(Utf8JsonWriter writer, long id, int steps)
    {
        writer.WriteStartArray("run_steps");
        for (int index = 1; index <= steps; index++)
        {
            StringBuilder log = new();
            for (int line = 0; line < 5; line++)
            {
                log.Append(CultureInfo.InvariantCulture, $"04:0{index}:{line:00}  {line} of 5 OK created table model stg_{id % 97}_{line} [in 1.0{line}s]\n");
            }

            writer.WriteStartObject();
            writer.WriteNumber("run_id", id);
            writer.WriteNumber("account_id", BenchmarkAccount.Id);
            writer.WriteNumber("index", index);
            writer.WriteNumber("status", 10);
            writer.WriteString("name", "Invoke dbt with `dbt build`");
            writer.WriteString("logs", log.ToString());
            writer.WriteNull("debug_logs");
            writer.WriteString("log_path", $"prod-us-c2/runs/{id}/logs/{index}.log");
            writer.WriteNull("debug_log_path");
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
