//go:build tools

// Package temporal pins the Temporal server that is built when none can be found or downloaded.
package temporal

import (
	_ "github.com/temporalio/cli/cmd/temporal"
	_ "go.temporal.io/server/cmd/server"
	_ "go.temporal.io/server/cmd/tools/sql"
)
